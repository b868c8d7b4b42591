using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Data.Mapping;

internal sealed class OccurrenceMapping : IEntityTypeConfiguration<Occurrence>
{
    public void Configure(EntityTypeBuilder<Occurrence> builder)
    {
        builder.ToTable("occurrences");
        builder.Property(o => o.Until).HasColumnName("known_until");
        builder.HasIndex(o => new { o.Channel, o.What }).IsUnique();
        builder.HasIndex(o => o.Until);
    }
}
