using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesOpsBot.Data.Mapping;

internal sealed class KeptFormMapping : IEntityTypeConfiguration<KeptFormRow>
{
    public void Configure(EntityTypeBuilder<KeptFormRow> builder)
    {
        builder.ToTable("kept_forms");
        builder.HasIndex(f => f.FormKey).IsUnique();
        builder.HasIndex(f => f.KeptUntil);
    }
}
