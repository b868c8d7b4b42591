using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("changes");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(c => c.PersonId);
        builder.HasIndex(c => new { c.PersonId, c.State, c.DecidedAt });
        builder.ComplexProperty(c => c.Origin, origin =>
        {
            origin.Property(o => o.Conversation).HasColumnName("conversation");
            origin.Property(o => o.Words).HasColumnName("words");
            origin.Property(o => o.Understanding).HasColumnName("understanding");
            origin.Property(o => o.Tool).HasColumnName("tool");
            origin.Ignore(o => o.Call);
            origin.Property(o => o.Arguments).HasColumnName("arguments");
        });
    }
}
