// What is looked at: logs, alerts, the board, the budget.
param name string
param location string
param tags object
param appName string
param retentionDays int
param alertEmails string[]
param monthlyBudget int
param budgetFrom string

// One list for the template, the runbooks and their test.
var alerts = loadJsonContent('../alerts.json')
var vitals = 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${appName}" | extend line = parse_json(Log_s) | where line.event == "vitals" | extend v = line.vitals'

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  tags: tags
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: retentionDays, workspaceCapping: { dailyQuotaGb: 1 } }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'thidua'
    enabled: true
    emailReceivers: [
      for (address, index) in alertEmails: { name: 'mail${index}', emailAddress: address, useCommonAlertSchema: true }
    ]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for alert in alerts: {
    name: '${name}-${alert.id}'
    location: location
    tags: tags
    properties: {
      displayName: alert.title
      description: 'infra/operate.md#${alert.id}'
      severity: alert.severity
      enabled: true
      scopes: [workspace.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT${alert.windowMinutes}M'
      criteria: {
        allOf: [
          {
            query: replace(alert.query, 'VITALS', vitals)
            timeAggregation: 'Count'
            operator: alert.operator
            threshold: alert.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      autoMitigate: true
      actions: { actionGroups: [people.id] }
      // The table is there once the bot has written its first line.
      skipQueryValidation: true
    }
  }
]

resource board 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'thidua-board')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Thi Đua'
    category: 'workbook'
    serializedData: loadTextContent('../../dashboards/workbook.json')
    sourceId: workspace.id
  }
}

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: '${name}-budget'
  properties: {
    category: 'Cost'
    amount: monthlyBudget
    timeGrain: 'Monthly'
    timePeriod: { startDate: budgetFrom }
    notifications: {
      most: { enabled: true, operator: 'GreaterThan', threshold: 80, contactEmails: alertEmails, thresholdType: 'Actual' }
      coming: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        contactEmails: alertEmails
        thresholdType: 'Forecasted'
      }
    }
  }
}

output workspaceId string = workspace.id
output workspaceName string = workspace.name
