using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Auditing;

namespace SalesOpsBot.Data.Mapping;

internal sealed class AuditedRecordMapping : IEntityTypeConfiguration<AuditedRecord>
{
    public void Configure(EntityTypeBuilder<AuditedRecord> builder)
    {
        builder.ToTable("audited_records");
        builder.HasOne<AuditEntry>().WithMany().HasForeignKey(r => r.EntryId);
        builder.HasIndex(r => new { r.Kind, r.Record, r.EntryId });
    }
}
