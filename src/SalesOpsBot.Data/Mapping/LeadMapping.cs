using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class LeadMapping : IEntityTypeConfiguration<Lead>
{
    public void Configure(EntityTypeBuilder<Lead> builder)
    {
        builder.ToTable("leads");
        builder.HasIndex(l => l.ExternalId).IsUnique();
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(l => l.OwnerId);
        builder.HasOne<Deal>().WithMany().HasForeignKey(l => l.ConvertedDealId);
        builder.HasIndex(l => new { l.OwnerId, l.CreatedAt, l.Status });
        builder.HasIndex(l => new { l.CreatedAt, l.Status });
    }
}
