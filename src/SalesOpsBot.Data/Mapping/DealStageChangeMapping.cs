using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

internal sealed class DealStageChangeMapping : IEntityTypeConfiguration<DealStageChange>
{
    public void Configure(EntityTypeBuilder<DealStageChange> builder)
    {
        builder.ToTable("deal_stage_changes");
        builder.HasOne<Deal>().WithMany().HasForeignKey(c => c.DealId);
        builder.HasOne<Stage>().WithMany().HasForeignKey(c => c.StageId);
        builder.HasIndex(c => new { c.DealId, c.ChangedOn });
    }
}
