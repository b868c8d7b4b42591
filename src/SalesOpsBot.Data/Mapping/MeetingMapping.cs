using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings");
        builder.HasIndex(m => m.ExternalId).IsUnique();
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(m => m.OrganizerId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        builder.HasOne<Deal>().WithMany().HasForeignKey(m => m.DealId);
        builder.HasOne<Lead>().WithMany().HasForeignKey(m => m.LeadId);
        builder.HasIndex(m => new { m.OrganizerId, m.StartsAt, m.Status });
        builder.HasIndex(m => new { m.StartsAt, m.Status });
        builder.HasIndex(m => m.Token).IsUnique();
        builder.HasIndex(m => m.Sequence).HasFilter("sequence > delivered_sequence").HasDatabaseName("ix_meetings_undelivered");
        builder.Ignore(m => m.Slot);

        // What an import does not write.
        builder.Property(m => m.Online).HasDefaultValue(false);
        builder.Property(m => m.Withdrawn).HasDefaultValue(false);
        builder.Property(m => m.Sequence).HasDefaultValue(0);
        builder.Property(m => m.DeliveredSequence).HasDefaultValue(0);
        builder.Property(m => m.Version).HasDefaultValue(1).IsConcurrencyToken();
    }
}
