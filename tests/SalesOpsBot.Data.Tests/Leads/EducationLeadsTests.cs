using SalesOpsBot.Benchmarks.Leads;
using SalesOpsBot.Sales.Leads.Learning;

namespace SalesOpsBot.Data.Tests.Leads;

/// <summary>Real leads of another company, without what sales staff filled in later. The benchmark <c>leads</c> prints the figures of all five folds.</summary>
public class EducationLeadsTests
{
    [SkippableFact]
    public void Learn_RealLeads_TellsThemApartBetterThanNaiveBayes()
    {
        var path = EducationLeads.Find();
        Skip.If(path is null, "There is no shared/data/leads-x-education/Leads.csv beside the repository; its licence does not let it be part of it.");
        var leads = EducationLeads.Read(path, borderline: true);
        var (history, apart) = (leads.Where((_, i) => i % 2 == 0).ToList(), leads.Where((_, i) => i % 2 == 1).ToList());
        var (ours, naive) = (Judge(LeadsBenchmark.Learn(history), apart), Judge(new NaiveBayes(history).Probability, apart));
        Assert.True(ours.Auc > 0.87 && ours.Auc > naive.Auc, $"AUC {ours.Auc}, naive Bayes {naive.Auc}");
        Assert.True(ours.Brier < 0.13 && ours.Brier < naive.Brier, $"Brier {ours.Brier}, naive Bayes {naive.Brier}");
    }

    private static Judgement Judge(Func<IReadOnlyDictionary<string, AttributeValue>, double> model, List<LearningExample> leads) =>
        Judgement.Of([.. leads.Select(lead => (model(lead.Attributes), lead.Converted))]);
}
