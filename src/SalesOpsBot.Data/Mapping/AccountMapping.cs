using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasIndex(a => a.ExternalId).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.ParentId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.OwnerId);
    }
}
