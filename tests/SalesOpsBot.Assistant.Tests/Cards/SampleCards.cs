using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Analysis;
using SalesOpsBot.Assistant.Approvals;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.Chips;
using SalesOpsBot.Assistant.Coaching;
using SalesOpsBot.Assistant.Commissions;
using SalesOpsBot.Assistant.DataHealth;
using SalesOpsBot.Assistant.Deals;
using SalesOpsBot.Assistant.Forecasting;
using SalesOpsBot.Assistant.Help;
using SalesOpsBot.Assistant.History;
using SalesOpsBot.Assistant.Kpis;
using SalesOpsBot.Assistant.Leads;
using SalesOpsBot.Assistant.Logins;
using SalesOpsBot.Assistant.Meetings;
using SalesOpsBot.Assistant.Playbook;
using SalesOpsBot.Assistant.Profiles;
using SalesOpsBot.Assistant.Quizzes;
using SalesOpsBot.Assistant.Receipts;
using SalesOpsBot.Assistant.Status;
using SalesOpsBot.Assistant.Tasks;
using SalesOpsBot.Assistant.Territories;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>The data of each card, made by its record from a typed answer, as the assistant makes it.</summary>
internal static class SampleCards
{
    public static Formats Formats { get; } = new("en-US", TimeZoneInfo.Utc);

    public static IReadOnlyDictionary<string, JsonNode> All { get; } = new Dictionary<string, JsonNode>
    {
        ["forecast"] = Json.ToNode(Forecast),
        ["forecast-comparison"] = Json.ToNode(ForecastComparisonCard.From(ForecastingAnswers.Comparison, Formats)),
        ["forecast-accuracy"] = Json.ToNode(ForecastAccuracyCard.From(ForecastingAnswers.Accuracy, Formats)),
        ["pipeline-changes"] = Json.ToNode(PipelineChangesCard.From(ForecastingAnswers.Changes, Formats)),
        ["pipeline"] = Json.ToNode(PipelineCard.From(SampleAnswers.Pipeline, Formats)),
        ["deal-list"] = Json.ToNode(DealListCard.From(SampleAnswers.Deals(10), Closing, Formats)),
        ["deal"] = Json.ToNode(DealCard.From(SampleAnswers.Deal, Formats)),
        ["kpis"] = Json.ToNode(KpisCard.From(SampleAnswers.Kpis, Formats)),
        ["data-health"] = Json.ToNode(DataHealthCard.From(SampleDataHealth.All, Formats)),
        ["lead-list"] = Json.ToNode(LeadListCard.From(SampleLeads.List, new() { ["min_score"] = 5, ["scope"] = "team" }, Formats)),
        ["lead"] = Json.ToNode(LeadCard.From(SampleLeads.Score, Formats)),
        ["lead-response"] = Json.ToNode(LeadResponseCard.From(SampleLeads.Response, Formats)),
        ["funnel"] = Json.ToNode(FunnelCard.From(SampleLeads.Funnel, Formats)),
        ["territories"] = Json.ToNode(TerritoriesCard.From(SampleLeads.Territories, Formats)),
        ["territory"] = Json.ToNode(TerritoryCard.From(SampleLeads.Owner, new() { ["account"] = "Isdom" }, Formats)),
        ["playbook"] = Json.ToNode(PlaybookCard.From(SamplePlaybook.Answer, Formats)),
        ["coaching"] = Json.ToNode(CoachingCard.From(SampleCoaching.List, Formats)),
        ["forecast-call"] = Json.ToNode(ForecastCallCard.From(SampleCoaching.Call, Formats)),
        ["quiz"] = Json.ToNode(QuizCard.From(SamplePlaybook.Quiz, Formats)),
        ["quiz-scores"] = Json.ToNode(QuizScoresCard.From(SamplePlaybook.Scores, Formats)),
        ["kpi-comparison"] = Json.ToNode(KpiComparisonCard.From(SampleAnalyses.Comparison, new() { ["with"] = "2017-Q3" }, Formats)),
        ["ranking"] = Json.ToNode(RankingCard.From(SampleAnalyses.Leaderboard, "Leaderboard: won", "get_leaderboard", new() { ["period"] = "2017-Q4" }, Formats)),
        ["quadrants"] = Json.ToNode(QuadrantsCard.From(SampleAnalyses.Quadrants, Formats)),
        ["commission"] = Json.ToNode(CommissionCard.From(SampleCommissions.Report, Formats)),
        ["commission-line"] = Json.ToNode(CommissionLineCard.From(SampleCommissions.Explanation, new() { ["period"] = "2017-Q4", ["expected"] = 3_300 }, Formats)),
        ["commission-simulation"] = Json.ToNode(CommissionSimulationCard.From(SampleCommissions.Simulation, new() { ["deals"] = "1C1I7A01", ["amount"] = 20_000 }, Formats)),
        ["agenda"] = Json.ToNode(AgendaCard.From(SampleMeetings.Agenda, new() { ["scope"] = "me" }, Formats)),
        ["meeting-times"] = Json.ToNode(MeetingTimesCard.From(SampleMeetings.Times, new() { ["attendees"] = "Melvin Marxen, Ann Lee", ["duration"] = 45 }, Formats)),
        ["task-list"] = Json.ToNode(TaskListCard.From(SampleMeetings.Tasks, new() { ["scope"] = "team" }, Formats)),
        ["login-list"] = Json.ToNode(LoginListCard.From(SampleLogins.List, Formats)),
        ["status"] = Json.ToNode(StatusCard.From(SampleStatus.Report, Formats)),
        ["profile"] = Json.ToNode(ProfileCard.From(SampleAnswers.Profile, Formats)),
        ["preferences"] = Json.ToNode(PreferencesCard.From(SampleNotices.Preferences, Formats)),
        ["notice"] = Json.ToNode(SampleNotices.Alert),
        ["digest"] = Json.ToNode(SampleNotices.Digest),
        ["help"] = Json.ToNode(HelpCard.From(Help)),
        ["chips"] = Json.ToNode(ChipsCard.From(Forecast.Frame.Subtitle, SampleChips.Of(Forecast.Frame.Receipt))),
        ["receipt"] = Json.ToNode(ReceiptCard.From(SampleAnswers.Forecast.Receipt, Forecast.Frame, Call("get_forecast"), Formats)),
        ["choices"] = Json.ToNode(ChoicesCard.From(Ambiguous, new("get_deal", new() { ["deal"] = "isdom" }, null))),
        ["change"] = Json.ToNode(ChangeCard.From(SampleChanges.Prepared, Formats)),
        ["change-form"] = Json.ToNode(ChangeFormCard.From(SampleChanges.Form, Formats)),
        ["approval"] = Json.ToNode(ApprovalCard.From(SampleApprovals.Waiting, Formats)),
        ["approval-list"] = Json.ToNode(ApprovalListCard.From(SampleApprovals.List, [], Formats)),
        ["approval-form"] = Json.ToNode(ApprovalFormCard.From(SampleApprovals.Waiting)),
        ["history"] = Json.ToNode(HistoryCard.From(SampleChanges.History, new() { ["what"] = "Isdom" }, Formats)),
        ["question"] = Json.ToNode(QuestionCard.From(Problem.Missing("reason", "Moving a deal back needs a reason. Why?"), new("update_deal", new() { ["deal"] = "1C1I7A6R", ["stage"] = "Prospecting" }, null))),
        ["problem"] = Json.ToNode(ProblemCard.From(Denied, ["What's my forecast?", "My deals closing this month"])),
    };

    private static ForecastCard Forecast => ForecastCard.From(SampleAnswers.Forecast, Formats);

    private static JsonObject Closing => new() { ["closing"] = "2017-Q4", ["scope"] = "team", ["page"] = 2 };

    private static Problem Ambiguous => Problem.Ambiguous(
        "deal",
        "Which deal do you mean by “isdom”?",
        [new("1C1I7A6R", "Isdom · GTX Plus Basic · Engaging · 1,054 USD (1C1I7A6R)"), new("QXI4CMB7", "Isdom · MG Special · Prospecting · 55 USD (QXI4CMB7)")]);

    private static Problem Denied => Problem.Denied("Gladys Colclough's figures are for Gladys Colclough, Melvin Marxen and sales operations (Grace Okafor). I can show you your own.");

    private static HelpReport Help => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "me",
        ScopeLabel = "Melvin Marxen",
        Name = "Melvin Marxen",
        Topics =
        [
            new("forecast", "Forecast", "Won so far, commit, best case and pipeline against the quota, with gap and coverage.", ["What's my team's forecast?", "Forecast of my team next quarter"]),
            new("kpis", "KPIs", "Win rate, deal size, sales cycle, attainment and more, with the change against the period before.", ["Team KPIs this quarter", "Team KPIs last month"]),
            new("pipeline", "Pipeline", "Open deals by stage, with value, weighted value and age.", ["Show my team's pipeline"]),
            new("deals", "Lists of deals", "Deals by status, stage, product, account, region, value and close date.", ["Team deals closing this month"]),
            new("deal", "One deal", "A deal's fields, history, risks and probability.", ["Show me the Isdom deal"]),
            new("profile", "Who I am to you", "Your role, team, quota, time zone and language, and what you may see.", ["Who am I?"]),
        ],
        Receipt = new("help", 1, "what this version can do, for this role", 6),
    };

    private static ToolRun Call(string tool) => new(tool, new() { ["period"] = "2017-Q4", ["scope"] = "team:Melvin Marxen" }, null);
}
