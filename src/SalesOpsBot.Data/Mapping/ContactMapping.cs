using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Contacts;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("contacts");
        builder.HasIndex(c => c.ExternalId).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}
