using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Data.Mapping;

internal sealed class CommissionPlanMapping : IEntityTypeConfiguration<CommissionPlan>
{
    public void Configure(EntityTypeBuilder<CommissionPlan> builder)
    {
        builder.ToTable("commission_plans");
        builder.HasIndex(p => new { p.Name, p.ValidFrom, p.Version }).IsUnique();
    }
}
