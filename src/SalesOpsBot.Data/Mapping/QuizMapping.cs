using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Data.Mapping;

internal sealed class QuizMapping : IEntityTypeConfiguration<Quiz>
{
    public void Configure(EntityTypeBuilder<Quiz> builder)
    {
        builder.ToTable("quizzes");
        builder.HasOne<Salesperson>().WithMany().HasForeignKey(q => q.PersonId);
        builder.HasIndex(q => new { q.PersonId, q.EndedAt });
    }
}
