using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class CalendarBlockMapping : IEntityTypeConfiguration<CalendarBlock>
{
    public void Configure(EntityTypeBuilder<CalendarBlock> builder)
    {
        builder.ToTable("calendar_blocks");
        builder.HasIndex(b => b.ExternalId).IsUnique();
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(b => b.SalespersonId);
        builder.HasIndex(b => new { b.SalespersonId, b.FirstDay });
    }
}
