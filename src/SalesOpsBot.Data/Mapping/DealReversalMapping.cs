using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

internal sealed class DealReversalMapping : IEntityTypeConfiguration<DealReversal>
{
    public void Configure(EntityTypeBuilder<DealReversal> builder)
    {
        builder.ToTable("deal_reversals");
        builder.HasOne<Deal>().WithMany().HasForeignKey(r => r.DealId);
        builder.HasIndex(r => new { r.DealId, r.ReversedOn });
        builder.HasIndex(r => r.WonOn);
    }
}
