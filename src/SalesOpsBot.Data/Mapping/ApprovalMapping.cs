using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ApprovalMapping : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("approvals");
        builder.HasOne<Change>().WithMany().HasForeignKey(a => a.ChangeId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.RequesterId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.OwnerId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.DecidedById);
        builder.HasMany(a => a.Asks).WithOne().HasForeignKey(ask => ask.ApprovalId);
        builder.HasIndex(a => new { a.State, a.RequestedAt });
        builder.Ignore(a => a.Waiting);
    }
}
