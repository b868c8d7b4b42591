using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ApprovalAskMapping : IEntityTypeConfiguration<ApprovalAsk>
{
    public void Configure(EntityTypeBuilder<ApprovalAsk> builder)
    {
        builder.ToTable("approval_asks");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.ApproverId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.DecidedById);
    }
}
