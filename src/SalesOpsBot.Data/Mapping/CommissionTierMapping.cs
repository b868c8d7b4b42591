using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Data.Mapping;

internal sealed class CommissionTierMapping : IEntityTypeConfiguration<CommissionTier>
{
    public void Configure(EntityTypeBuilder<CommissionTier> builder)
    {
        builder.ToTable("commission_tiers");
        builder.HasIndex(t => new { t.PlanId, t.FromAttainment }).IsUnique();
    }
}
