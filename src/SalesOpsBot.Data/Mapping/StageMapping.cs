using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

internal sealed class StageMapping : IEntityTypeConfiguration<Stage>
{
    public void Configure(EntityTypeBuilder<Stage> builder)
    {
        builder.ToTable("stages");
        builder.Ignore(s => s.Category);
        builder.Ignore(s => s.Required);
        builder.HasIndex(s => s.Name).IsUnique();
    }
}
