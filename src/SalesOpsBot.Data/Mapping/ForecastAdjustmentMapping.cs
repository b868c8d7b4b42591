using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Forecasting.Adjustments;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ForecastAdjustmentMapping : IEntityTypeConfiguration<ForecastAdjustment>
{
    public void Configure(EntityTypeBuilder<ForecastAdjustment> builder)
    {
        builder.ToTable("forecast_adjustments");
        builder.Property(a => a.Start).HasColumnName("starts_on");
        builder.Property(a => a.End).HasColumnName("ends_on");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.AuthorId);
        builder.HasIndex(a => new { a.ScopeKey, a.Start, a.End, a.MadeAt });
    }
}
