using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class CardCopyMapping : IEntityTypeConfiguration<CardCopy>
{
    public void Configure(EntityTypeBuilder<CardCopy> builder)
    {
        builder.ToTable("card_copies");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(c => c.PersonId);
        builder.HasIndex(c => new { c.Channel, c.Message }).IsUnique();
        builder.HasIndex(c => new { c.Kind, c.SubjectId });
        builder.HasIndex(c => c.DueAt);
        builder.HasIndex(c => c.ShownAt);
    }
}
