using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Data.Mapping;

internal sealed class SalesTaskMapping : IEntityTypeConfiguration<SalesTask>
{
    public void Configure(EntityTypeBuilder<SalesTask> builder)
    {
        builder.ToTable("tasks");
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => t.ExternalId).IsUnique();
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(t => t.OwnerId);
        builder.HasOne<Deal>().WithMany().HasForeignKey(t => t.DealId);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
        builder.HasOne<Lead>().WithMany().HasForeignKey(t => t.LeadId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(t => t.MeetingId);
        builder.HasIndex(t => new { t.OwnerId, t.DoneAt, t.DueOn });
    }
}
