import type { SsdTable } from './columns.ts'

/** Tables that are written with their columns and no rows, and why. */
export const NOT_HELD: Partial<Record<SsdTable, string>> = {
  ssd_api_data_staging: 'Nothing is sent to the daily collection from here, so nothing waits to be sent.',
  ssd_cla_care_plan: 'The record holds no care plan in the dataset’s codes of permanence.',
  ssd_cla_convictions: 'The return says for a year whether there was a conviction, not which or when.',
  ssd_cla_visits: 'Visits are recorded with the family; they are in the table of visits to children in need.',
  ssd_cp_visits: 'Visits are recorded with the family; they are in the table of visits to children in need.',
  ssd_early_help_episodes:
    'Help is one offer here, from the first conversation on: all of it is in the table of times in need.',
  ssd_ehcp_active_plans: 'Plans for education, health and care are kept by another service.',
  ssd_ehcp_assessment: 'Plans for education, health and care are kept by another service.',
  ssd_ehcp_named_plan: 'Plans for education, health and care are kept by another service.',
  ssd_ehcp_requests: 'Plans for education, health and care are kept by another service.',
  ssd_s251_finance: 'The dataset has only placeholders here; the outturn has a page of its own.',
  ssd_sen_need: 'Special educational needs are kept by another service.',
  ssd_voice_of_child: 'What children say is kept in their own words, not in answers to these five questions.',
}
