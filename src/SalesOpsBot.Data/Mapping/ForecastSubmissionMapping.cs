using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ForecastSubmissionMapping : IEntityTypeConfiguration<ForecastSubmission>
{
    public void Configure(EntityTypeBuilder<ForecastSubmission> builder)
    {
        builder.ToTable("forecast_submissions");
        builder.Property(s => s.Start).HasColumnName("starts_on");
        builder.Property(s => s.End).HasColumnName("ends_on");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(s => s.SalespersonId);
        builder.HasIndex(s => new { s.SalespersonId, s.Start, s.End, s.SubmittedAt });
    }
}
