using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesOpsBot.Data.Mapping;

internal sealed class LoggedActivityMapping : IEntityTypeConfiguration<LoggedActivity>
{
    public void Configure(EntityTypeBuilder<LoggedActivity> builder)
    {
        builder.ToTable("logged_activities");
        builder.HasIndex(a => new { a.Conversation, a.Sequence }).IsUnique();
        builder.HasIndex(a => new { a.Conversation, a.Activity }).IsUnique();
    }
}
