using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Analysis;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Chooses the tool that a sentence wants: the model's, unless what is named, asked or counted in it says that it is another one.</summary>
internal sealed class ToolChooser(IReadOnlyDictionary<string, ToolPrompt> tools, LanguageOptions options)
{
    private static readonly FrozenSet<string> SpokenOfOne = Lexicon.Set("deals.spokenOfOne");
    private static readonly FrozenSet<string> AroundName = Lexicon.Set("deals.aroundName");
    private static readonly FrozenSet<string> Asking = Lexicon.Set("questions.asking");
    private static readonly FrozenSet<string> MayAsk = Lexicon.Set("questions.mayAsk");
    private static readonly FrozenSet<string> Proposing = Lexicon.Set("questions.proposing");

    private const double DealNamedConfidence = 0.85;
    private const int LongestDecision = 8;

    /// <summary>The tool and how sure it is; nothing where the verdict is no tool's.</summary>
    /// <param name="sentence">What was said.</param>
    /// <param name="verdict">What the model makes of it.</param>
    /// <param name="spokenOf">Whether a deal is being spoken of.</param>
    public (string? Tool, double Confidence) Choose(Sentence sentence, Verdict verdict, bool spokenOf)
    {
        if (!tools.TryGetValue(verdict.Top, out var tool)) return (null, verdict.Confidence);
        var sure = Sureness(verdict);
        // "why is Konex at 20 percent" asks, whatever change the rest of it looks like.
        if ((tool.Changes || verdict.Top is DecisionReader.Confirm or DecisionReader.Cancel) && Asks(sentence)) return Answering(verdict);
        // A yes and a no are short, and name nothing.
        if (verdict.Top is DecisionReader.Confirm or DecisionReader.Cancel && (sentence.Words.Count > LongestDecision || Delexicaliser.Marks(sentence).Count > 0)) return Answering(verdict);
        // A name alone asks to be shown; it never asks for a change.
        if (tool.Changes && DealReader.Read(sentence) is not null && OnlyNames(sentence)) return ("get_deal", DealNamedConfidence);
        // A deal is handed over like a lead; only who says lead means one.
        if (verdict.Top == "assign_lead" && !sentence.Has(Nouns.One("lead")) && !sentence.Has(Nouns.Several("lead")) && DealReader.Read(sentence) is not null) return ("update_deal", sure);
        if (verdict.Top == "get_forecast" && ForecastMethodReader.Several(sentence)) return ("compare_forecasts", sure);
        // "monthly won revenue in 2017" is a line, "monthly KPIs" those of a month.
        if (verdict.Top == "get_kpis" && AnalysisWords.IsDrawn(sentence)) return ("get_kpi_trend", sure);
        // "the win rate of the East region" is a figure of the office, not a table of offices.
        if (verdict.Top == "analyse_deals" && AnalysisWords.IsOfARegion(sentence)) return ("get_kpis", sure);
        if (DealFigures.AreMeant(tool, sentence)) return DealFigures.AreListed(sentence) && tools.ContainsKey("list_deals") ? ("list_deals", sure) : (null, verdict.Confidence);
        if (verdict.Top is not ("list_deals" or "get_deal")) return (verdict.Top, sure);
        var named = spokenOf || DealReader.Read(sentence) is not null || sentence.Has(SpokenOfOne);
        if (verdict.Top == "get_deal" && !named) return (verdict.Top, Math.Min(sure, options.AskFrom));
        var inside = verdict.Ranked.Where(r => r.Label is "list_deals" or "get_deal").Sum(r => r.Probability);
        var confidence = Math.Max(sure, Math.Sqrt(Math.Min(1, inside) * verdict.Inside));
        if (DealReader.NamesOne(sentence)) return ("get_deal", Math.Max(confidence, sentence.Code is null ? 0 : DealNamedConfidence));
        return (verdict.Top == "get_deal" && DealReader.Read(sentence) is null && sentence.Has(Nouns.Several("deal")) ? "list_deals" : verdict.Top, confidence);
    }

    // Between two tools that only answer, the likelier one is tried: nothing is lost by the other's answer. Whatever changes something is to be clear.
    private double Sureness(Verdict verdict) => verdict.Ranked is [var first, var second, ..] && Reads(first.Label) && Reads(second.Label)
        ? Math.Sqrt(Math.Min(1, first.Probability + (second.Probability / 2)) * verdict.Inside)
        : verdict.Confidence;

    private bool Reads(string label) => tools.TryGetValue(label, out var tool) && !tool.Changes;

    private static bool Asks(Sentence sentence)
    {
        var at = 0;
        while (sentence.Is(at, Filler.Noise) || sentence.Word(at) is ",") at++;
        return sentence.Is(at, Asking) || (sentence.Is(at, MayAsk) && !sentence.Is(at + 1, Proposing));
    }

    // The likeliest of the tools that only answer, as sure as it is among these.
    private (string? Tool, double Confidence) Answering(Verdict verdict)
    {
        var reads = verdict.Ranked.Where(r => Reads(r.Label) && r.Label is not (DecisionReader.Confirm or DecisionReader.Cancel)).ToList();
        var share = reads.Sum(r => r.Probability);
        return share <= 0 ? (null, verdict.Confidence) : (reads[0].Label, Math.Sqrt(reads[0].Probability / share * verdict.Inside));
    }

    private static bool OnlyNames(Sentence sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var isName = sentence.Code == at || sentence.Names.Any(n => at >= n.First && at < n.End);
            if (!isName && !Filler.Noise.Contains(sentence.Words[at].Text) && !sentence.Is(at, AroundName)) return false;
        }

        return true;
    }
}
