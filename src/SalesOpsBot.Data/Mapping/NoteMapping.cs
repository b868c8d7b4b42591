using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Notes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("notes");
        builder.HasIndex(n => n.ExternalId).IsUnique();
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(n => n.AuthorId);
        builder.HasOne<Deal>().WithMany().HasForeignKey(n => n.DealId);
        builder.HasOne<Account>().WithMany().HasForeignKey(n => n.AccountId);
        builder.HasOne<Lead>().WithMany().HasForeignKey(n => n.LeadId);
        builder.HasIndex(n => new { n.DealId, n.WrittenAt });
        builder.HasIndex(n => new { n.AccountId, n.WrittenAt });
        builder.HasIndex(n => new { n.LeadId, n.WrittenAt });
    }
}
