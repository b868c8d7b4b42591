using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class MeetingAttendeeMapping : IEntityTypeConfiguration<MeetingAttendee>
{
    public void Configure(EntityTypeBuilder<MeetingAttendee> builder)
    {
        builder.ToTable("meeting_attendees");
        builder.HasOne<Meeting>().WithMany(m => m.Attendees).HasForeignKey(a => a.MeetingId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.PersonId);
        builder.HasOne<Contact>().WithMany().HasForeignKey(a => a.ContactId);
        builder.HasIndex(a => new { a.PersonId, a.MeetingId });
    }
}
