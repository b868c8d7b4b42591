using Microsoft.Extensions.Options;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Web.Composition;

/// <summary>Refuses to start on settings that would make figures wrong.</summary>
internal sealed class SalesOptionsValidator : IValidateOptions<SalesOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SalesOptions options)
    {
        var faults = Faults(options).Concat(LeadSettings.Faults(options)).Concat(MeetingSettings.Faults(options.Meetings)).Concat(KpiSettings.Faults(options)).Concat(ChangeSettings.Faults(options)).Concat(NoticeSettings.Faults(options.Notices)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(SalesOptions options)
    {
        if (Currency.TryParse(options.Currency) is null) yield return $"Sales:Currency is “{options.Currency}”; it must be an ISO 4217 code such as USD.";
        if (options.FiscalYearFirstMonth is < 1 or > 12) yield return $"Sales:FiscalYearFirstMonth is {options.FiscalYearFirstMonth}; it must be 1 to 12.";
        foreach (var (code, rate) in options.ExchangeRates)
        {
            if (Currency.TryParse(code) is null || rate <= 0) yield return $"Sales:ExchangeRates:{code} is {rate}; it must be a positive number under an ISO 4217 code.";
        }

        if (options.Forecasting.MinimumWon < 1) yield return $"Sales:Forecasting:MinimumWon is {options.Forecasting.MinimumWon}; it must be at least 1.";
        if (options.Forecasting.MinimumLost < 1) yield return $"Sales:Forecasting:MinimumLost is {options.Forecasting.MinimumLost}; it must be at least 1.";
        if (options.Forecasting.RunRateDays is < 1 or > 366) yield return $"Sales:Forecasting:RunRateDays is {options.Forecasting.RunRateDays}; it must be 1 to 366.";
        if (options.Forecasting.Growth is < -1 or > 10) yield return $"Sales:Forecasting:Growth is {options.Forecasting.Growth}; it must be -1 to 10, and 0.05 is 5%.";

        foreach (var stage in options.Stages)
        {
            if (string.IsNullOrWhiteSpace(stage.Name)) yield return "Sales:Stages has a stage without a name.";
            if (stage.Probability is not (>= 0 and <= 1)) yield return $"Sales:Stages: {stage.Name} has the probability {stage.Probability}; it must be 0 to 1.";
        }
    }
}
