using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Data.Mapping;

internal sealed class TerritoryRuleMapping : IEntityTypeConfiguration<TerritoryRule>
{
    public void Configure(EntityTypeBuilder<TerritoryRule> builder) => builder.ToTable("territory_rules");
}
