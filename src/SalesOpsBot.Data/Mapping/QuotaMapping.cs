using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Data.Mapping;

internal sealed class QuotaMapping : IEntityTypeConfiguration<Quota>
{
    public void Configure(EntityTypeBuilder<Quota> builder)
    {
        builder.ToTable("quotas");
        builder.Property(q => q.Start).HasColumnName("starts_on");
        builder.Property(q => q.End).HasColumnName("ends_on");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(q => q.SalespersonId);
        builder.HasIndex(q => new { q.SalespersonId, q.Start, q.End, q.ValidFrom, q.Version }).IsUnique();
    }
}
