using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class PersonAccountMapping : IEntityTypeConfiguration<PersonAccount>
{
    public void Configure(EntityTypeBuilder<PersonAccount> builder)
    {
        builder.ToTable("person_accounts");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.PersonId);
        builder.HasIndex(a => new { a.Channel, a.AccountKey }).IsUnique();
    }
}
