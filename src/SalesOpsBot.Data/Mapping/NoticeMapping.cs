using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("notices");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(n => n.PersonId);
        builder.HasOne<Conversation>().WithMany().HasForeignKey(n => n.ConversationId);
        builder.HasIndex(n => new { n.PersonId, n.Once }).IsUnique();
        builder.HasIndex(n => new { n.State, n.DueAt });
        builder.HasIndex(n => new { n.Kind, n.Subject });
    }
}
