using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Mapping;

internal sealed class SettingsVersionMapping : IEntityTypeConfiguration<SettingsVersion>
{
    public void Configure(EntityTypeBuilder<SettingsVersion> builder)
    {
        builder.ToTable("settings_versions");
        builder.HasIndex(v => new { v.Kind, v.ValidFrom, v.Version }).IsUnique();
    }
}
