using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesOpsBot.Data.Mapping;

internal sealed class DataVersionRowMapping : IEntityTypeConfiguration<DataVersionRow>
{
    public void Configure(EntityTypeBuilder<DataVersionRow> builder)
    {
        builder.ToTable("data_version");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasData(new DataVersionRow { Version = 1 });
    }
}
