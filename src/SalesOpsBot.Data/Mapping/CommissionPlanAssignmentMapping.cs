using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class CommissionPlanAssignmentMapping : IEntityTypeConfiguration<CommissionPlanAssignment>
{
    public void Configure(EntityTypeBuilder<CommissionPlanAssignment> builder)
    {
        builder.ToTable("commission_plan_assignments");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.SalespersonId);
        builder.HasIndex(a => new { a.SalespersonId, a.ValidFrom }).IsUnique();
    }
}
