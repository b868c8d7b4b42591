using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Usage;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ModelUseMapping : IEntityTypeConfiguration<ModelUse>
{
    public void Configure(EntityTypeBuilder<ModelUse> builder)
    {
        builder.ToTable("model_uses");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(u => u.PersonId);
        builder.HasIndex(u => new { u.PersonId, u.Day }).IsUnique();
    }
}
