using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class SalespersonMapping : IEntityTypeConfiguration<Salesperson>
{
    public void Configure(EntityTypeBuilder<Salesperson> builder)
    {
        builder.ToTable("salespeople");
        builder.HasIndex(p => p.ExternalId).IsUnique();
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(p => p.ManagerId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(p => p.StandInId);
    }
}
