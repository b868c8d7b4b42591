using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesOpsBot.Data.Mapping;

internal sealed class RememberedValueMapping : IEntityTypeConfiguration<RememberedValue>
{
    public void Configure(EntityTypeBuilder<RememberedValue> builder)
    {
        builder.ToTable("remembered_values");
        builder.HasIndex(v => v.Until);
    }
}
