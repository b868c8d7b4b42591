using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Data.Mapping;

internal sealed class DealMapping : IEntityTypeConfiguration<Deal>
{
    /// <summary>The external id in ASCII capitals, for finding a deal however its id was typed; ids that differ by case alone stay two deals.</summary>
    public const string ExternalIdUpper = "ExternalIdUpper";

    /// <summary>Days from the first to the last day; nothing where one of them is unknown.</summary>
    public const string CycleDays = "CycleDays";

    public void Configure(EntityTypeBuilder<Deal> builder)
    {
        builder.ToTable("deals");
        builder.HasIndex(d => d.ExternalId).IsUnique();
        builder.Property<string>(ExternalIdUpper).HasComputedColumnSql("upper(external_id)", stored: true);
        builder.HasIndex(ExternalIdUpper);
        builder.Property<int?>(CycleDays).HasComputedColumnSql("close_date - created_on", stored: true);

        // Only won deals are asked for the longest cycle.
        builder.HasIndex(CycleDays).HasFilter($"status = {(int)DealStatus.Won}");

        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
        builder.HasOne<Product>().WithMany().HasForeignKey(d => d.ProductId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(d => d.OwnerId);
        builder.HasOne<Stage>().WithMany().HasForeignKey(d => d.StageId);

        // The first columns find the rows, the rest answers the sums from the index alone: a rep's figures cost what the rep has, and the company's
        // never touch the wide rows. Stages and products have no index of their own (see WithoutNeedlessIndexes): these two find them among the rows they
        // are asked for with, and every index has its price at an import.
        builder.HasIndex(d => new { d.OwnerId, d.Status, d.CloseDate, d.StageId, d.Category, d.CompanyValue, d.Value, d.ValueIsListPrice, d.CreatedOn, d.AccountId, d.ProductId })
            .HasDatabaseName("ix_deals_owner");
        builder.HasIndex(d => new { d.Status, d.CloseDate, d.OwnerId, d.StageId, d.Category, d.CompanyValue, d.Value, d.ValueIsListPrice, d.CreatedOn, d.AccountId, d.ProductId })
            .HasDatabaseName("ix_deals_status");
        builder.HasIndex(d => new { d.AccountId, d.Status, d.CloseDate });
    }
}
