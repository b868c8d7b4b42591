using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesOpsBot.Data.Mapping;

internal sealed class ConfirmedAccountMapping : IEntityTypeConfiguration<ConfirmedAccountRow>
{
    public void Configure(EntityTypeBuilder<ConfirmedAccountRow> builder)
    {
        builder.ToTable("confirmed_accounts");
        builder.HasIndex(a => a.Account).IsUnique();
    }
}
