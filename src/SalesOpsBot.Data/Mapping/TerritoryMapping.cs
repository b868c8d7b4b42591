using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Data.Mapping;

internal sealed class TerritoryMapping : IEntityTypeConfiguration<Territory>
{
    public void Configure(EntityTypeBuilder<Territory> builder)
    {
        builder.ToTable("territories");
        builder.HasIndex(t => new { t.Name, t.ValidFrom }).IsUnique();
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(t => t.OwnerId);
        builder.HasMany(t => t.Rules).WithOne().HasForeignKey(r => r.TerritoryId);
    }
}
