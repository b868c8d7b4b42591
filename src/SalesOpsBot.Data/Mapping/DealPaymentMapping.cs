using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

internal sealed class DealPaymentMapping : IEntityTypeConfiguration<DealPayment>
{
    public void Configure(EntityTypeBuilder<DealPayment> builder)
    {
        builder.ToTable("deal_payments");
        builder.HasOne<Deal>().WithMany().HasForeignKey(p => p.DealId);
        builder.HasIndex(p => new { p.DealId, p.PaidOn });
    }
}
