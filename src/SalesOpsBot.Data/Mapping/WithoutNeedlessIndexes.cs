using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

/// <summary>Gives every foreign key an index, as EF Core does, but for a deal's stage and product: they are never deleted, and deals are not looked up by them alone.</summary>
internal sealed class WithoutNeedlessIndexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    protected override IConventionIndex? CreateIndex(IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        entityTypeBuilder.Metadata.ClrType == typeof(Deal) && properties is [{ Name: nameof(Deal.StageId) or nameof(Deal.ProductId) }]
            ? null
            : base.CreateIndex(properties, unique, entityTypeBuilder);
}
