using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class DealSplitMapping : IEntityTypeConfiguration<DealSplit>
{
    public void Configure(EntityTypeBuilder<DealSplit> builder)
    {
        builder.ToTable("deal_splits");
        builder.HasOne<Deal>().WithMany().HasForeignKey(s => s.DealId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(s => s.SalespersonId);
        builder.HasIndex(s => new { s.DealId, s.SalespersonId, s.Overlay }).IsUnique();
        builder.HasIndex(s => new { s.SalespersonId, s.DealId });
    }
}
