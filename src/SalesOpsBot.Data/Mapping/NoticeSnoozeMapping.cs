using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class NoticeSnoozeMapping : IEntityTypeConfiguration<NoticeSnooze>
{
    public void Configure(EntityTypeBuilder<NoticeSnooze> builder)
    {
        builder.ToTable("notice_snoozes");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(s => s.PersonId);
        builder.HasIndex(s => s.ExternalId).IsUnique();
    }
}
