using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Approvals;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ApprovalClaimMapping : IEntityTypeConfiguration<ApprovalClaim>
{
    public void Configure(EntityTypeBuilder<ApprovalClaim> builder)
    {
        builder.ToTable("approval_claims");
        builder.HasOne<Approval>().WithMany().HasForeignKey(c => c.ApprovalId);
        builder.HasIndex(c => new { c.Kind, c.Record, c.Field }).IsUnique();
    }
}
