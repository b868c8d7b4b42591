using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class HandScoreMapping : IEntityTypeConfiguration<HandScore>
{
    public void Configure(EntityTypeBuilder<HandScore> builder)
    {
        builder.ToTable("lead_hand_scores");
        builder.HasOne<Lead>().WithMany().HasForeignKey(s => s.LeadId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(s => s.SetById);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(s => s.ReleasedById);
        builder.HasIndex(s => new { s.LeadId, s.SetAt });
    }
}
