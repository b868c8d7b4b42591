using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

internal sealed class DealChangeMapping : IEntityTypeConfiguration<DealChange>
{
    public void Configure(EntityTypeBuilder<DealChange> builder)
    {
        builder.ToTable("deal_changes");
        builder.HasOne<Deal>().WithMany().HasForeignKey(c => c.DealId);
        builder.HasIndex(c => new { c.DealId, c.ChangedOn });
        builder.HasIndex(c => new { c.ChangedOn, c.DealId });
        builder.HasIndex(c => new { c.Field, c.Before, c.ChangedOn, c.DealId });
    }
}
