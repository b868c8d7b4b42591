using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

internal sealed class LeadActivityMapping : IEntityTypeConfiguration<LeadActivity>
{
    public void Configure(EntityTypeBuilder<LeadActivity> builder)
    {
        builder.ToTable("lead_activities");
        builder.HasOne<Lead>().WithMany().HasForeignKey(a => a.LeadId);
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(a => a.ByPersonId);
        builder.HasIndex(a => new { a.LeadId, a.At, a.Kind });
        builder.HasIndex(a => new { a.ByPersonId, a.At, a.Kind });
    }
}
