using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesOpsBot.Data.Mapping;

internal sealed class LoggedConversationMapping : IEntityTypeConfiguration<LoggedConversation>
{
    public void Configure(EntityTypeBuilder<LoggedConversation> builder)
    {
        builder.ToTable("logged_conversations");
        builder.HasIndex(c => c.TouchedAt);
    }
}
