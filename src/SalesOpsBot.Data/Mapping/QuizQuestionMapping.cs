using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Data.Mapping;

internal sealed class QuizQuestionMapping : IEntityTypeConfiguration<QuizQuestion>
{
    public void Configure(EntityTypeBuilder<QuizQuestion> builder)
    {
        builder.ToTable("quiz_questions");
        builder.HasOne<Quiz>().WithMany().HasForeignKey(q => q.QuizId);
        builder.HasIndex(q => new { q.QuizId, q.Number }).IsUnique();
    }
}
