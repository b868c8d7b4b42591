using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        // The place in the chain is part of what is hashed, so the database does not choose it.
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(e => e.PersonId);
        builder.HasIndex(e => new { e.PersonId, e.At });
        Seal(builder, e => e.Words, "words");
        Seal(builder, e => e.Arguments, "arguments");
        Seal(builder, e => e.Reason, "reason");
        Seal(builder, e => e.Records, "records");
    }

    private static void Seal(EntityTypeBuilder<AuditEntry> builder, Expression<Func<AuditEntry, AuditSeal?>> sealedText, string column) => builder.ComplexProperty(sealedText!, seal =>
    {
        seal.Property(s => s!.Text).HasColumnName(column);
        seal.Property(s => s!.Salt).HasColumnName($"{column}_salt");
        seal.Property(s => s!.Digest).HasColumnName($"{column}_digest");
    });
}
